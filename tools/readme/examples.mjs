import ts from 'typescript';

const fence = /^```ts\n([\s\S]*?)^```$/gm;

/** The TypeScript of a README: its blocks, one after the other, are one program. */
export function programIn(markdown) {
  // The lines between the blocks are kept as empty ones, so that a line of the program is a line of the README.
  let program = '';
  for (const match of markdown.matchAll(fence)) {
    const line = markdown.slice(0, match.index).split('\n').length;
    program += '\n'.repeat(line - program.split('\n').length + 1) + match[1];
  }
  return program;
}

/** What a line says its value is: `expression; // → value`, or `// → throws type`. */
function expectationOf(program, statement) {
  const [comment] = ts.getTrailingCommentRanges(program, statement.end) ?? [];
  const said = comment && /^\/\/ → (.+)$/.exec(program.slice(comment.pos, comment.end));
  return said ? said[1] : null;
}

function valueOf(statement) {
  if (ts.isExpressionStatement(statement)) return statement.expression.getText();
  const [declared, ...others] = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [];
  return declared && others.length === 0 && ts.isIdentifier(declared.name) ? declared.name.text : null;
}

function checkOf(program, source, statement) {
  const said = expectationOf(program, statement);
  if (said === null) return null;
  const line = source.getLineAndCharacterOfPosition(statement.getStart()).line + 1;
  const value = valueOf(statement);
  if (value === null) throw new Error(`line ${line}: an expected value stands behind an expression or a constant`);
  const thrown = /^throws (.+)$/.exec(said);
  const expected = thrown ? JSON.stringify(thrown[1]) : `(${said})`;
  const check = `await __check(async () => (${value}), ${expected}, ${line}, ${thrown !== null});`;
  return ts.isExpressionStatement(statement) ? check : `${statement.getText()} ${check}`;
}

/**
 * The program of a README as the body of a module: values that lines name are passed to `__check(work, expected, line,
 * throws)`. Imports become `const { … } = __modules[…]` when `ownImports` is false.
 */
export function checkedProgram(program, { ownImports = true } = {}) {
  const source = ts.createSourceFile('readme.ts', program, ts.ScriptTarget.ES2022, true);
  const imported = new Set();
  const statements = source.statements.map((statement) => {
    if (ts.isImportDeclaration(statement)) return ownImports ? statement.getText() : importOf(statement, imported);
    return checkOf(program, source, statement) ?? statement.getText();
  });
  const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: ownImports };
  return ts.transpileModule(statements.join('\n'), { compilerOptions: options }).outputText;
}

function importOf({ importClause, moduleSpecifier }, imported) {
  if (!importClause || importClause.isTypeOnly) return '';
  const from = `__modules[${moduleSpecifier.getText()}]`;
  const named = importClause.namedBindings?.elements ?? [];
  const fresh = named.filter(({ isTypeOnly, name }) => !isTypeOnly && !imported.has(name.text));
  for (const { name } of fresh) imported.add(name.text);
  const whole = importClause.name ? `const ${importClause.name.text} = ${from}.default;` : '';
  return `${whole}const { ${fresh.map(({ name }) => name.text).join(', ')} } = ${from};`;
}

/** How many lines of a README say their value. */
export const countChecks = (checked) => checked.split('__check(').length - 1;
