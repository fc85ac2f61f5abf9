import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const modules = new Set(['vm', 'node:vm']);
const globals = new Set(['globalThis', 'global', 'window', 'self']);
const makers = new Set(['eval', 'Function']);

function isCodeFromText(node) {
  if (ts.isIdentifier(node)) {
    const { parent } = node;
    const named =
      ts.isPropertyAccessExpression(parent) && parent.name === node && !globals.has(parent.expression.getText());
    const key = ts.isPropertyAssignment(parent) && parent.name === node;
    return makers.has(node.text) && !named && !key && !ts.isTypeReferenceNode(parent);
  }
  if (ts.isStringLiteralLike(node)) {
    const { parent } = node;
    const imported = ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent);
    const called =
      ts.isCallExpression(parent) && /^(import|require|process\.getBuiltinModule)$/.test(parent.expression.getText());
    const looked = ts.isElementAccessExpression(parent) && globals.has(parent.expression.getText());
    return (modules.has(node.text) && (imported || called)) || (makers.has(node.text) && looked);
  }
  // Through `constructor` every function leads to Function.
  const callee = ts.isCallExpression(node) || ts.isNewExpression(node) ? node.expression : null;
  return callee !== null && ts.isPropertyAccessExpression(callee) && callee.name.text === 'constructor';
}

/** Where a file makes code from text: eval, Function, vm, a called constructor; as `line: text`. */
export function codeFromText(text, name = 'file.ts') {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
  const found = [];
  const visit = (node) => {
    if (isCodeFromText(node)) {
      found.push(`${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${node.getText()}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Every source or built file under a folder. */
export function codeFiles(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return ['node_modules', 'test-results'].includes(name) ? [] : codeFiles(path);
    return /\.(ts|tsx|js|mjs)$/.test(name) && !name.endsWith('.d.ts') ? [path] : [];
  });
}

/** Every place under a folder where code is made from text, as `path:line: text`. */
export const codeFromTextUnder = (folder) =>
  codeFiles(folder).flatMap((path) =>
    codeFromText(readFileSync(path, 'utf8'), path).map((place) => `${path}:${place}`),
  );
