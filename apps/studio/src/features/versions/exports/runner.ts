/** The lines that run an exported rule with json-logic-js, as the README of the engine has them. */
export const runner = `export function tierOf(jsonLogic, exported, customer) {
  const data = {};
  for (const { key, type } of exported.inputs) {
    const value = customer[key] ?? null;
    data[key] = type === 'date' && value ? Date.parse(value) / 86_400_000 : value;
  }
  for (const { set, rule } of exported.steps) data[set] = jsonLogic.apply(rule, data);
  return jsonLogic.apply(exported.result, data);
}`;
