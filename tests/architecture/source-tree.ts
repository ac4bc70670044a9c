import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';

const PROJECT_DIR = path.resolve(import.meta.dirname, '../..');

/** Folders whose code ships to people. */
const PRODUCT = ['entrypoints', 'components', 'lib'];

export interface SourceFile {
  /** Path from the project's folder, with slashes. */
  path: string;
  text: string;
}

export interface ImportOf {
  /** As written. */
  specifier: string;
  /** Project path of the imported file, null for packages. */
  file: string | null;
  /** `import type` and `export type`: erased, so nothing of it lands in a bundle. */
  isTypeOnly: boolean;
}

/** Files below these folders whose names match the glob ending. */
export function readFiles(folders: readonly string[], ending: string): SourceFile[] {
  return folders
    .flatMap((folder) => globSync(`${folder}/**/*${ending}`, { cwd: PROJECT_DIR }))
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => !file.startsWith('lib/i18n/compiled/') && !file.includes('node_modules'))
    .toSorted()
    .map((file) => ({ path: file, text: readText(file) }));
}

/** TypeScript that ships: entrypoints, components, lib. */
export const readProductCode = (): SourceFile[] => [...readFiles(PRODUCT, '.ts'), ...readFiles(PRODUCT, '.tsx')];

export function readText(file: string): string {
  return readFileSync(path.join(PROJECT_DIR, file), 'utf8');
}

export function exists(file: string): boolean {
  return existsSync(path.join(PROJECT_DIR, file));
}

const IMPORT = /^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
const DYNAMIC_IMPORT = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** Every import of a file, static and dynamic, in order. */
export function importsOf(file: SourceFile): ImportOf[] {
  const code = withoutComments(file.text);
  const found = [...code.matchAll(IMPORT)].map((match) => ({
    specifier: match[2]!,
    isTypeOnly: match[1] !== undefined,
  }));
  const dynamic = [...code.matchAll(DYNAMIC_IMPORT)].map((match) => ({ specifier: match[1]!, isTypeOnly: false }));
  return [...found, ...dynamic].map((entry) => ({ ...entry, file: resolveImport(file.path, entry.specifier) }));
}

function withoutComments(code: string): string {
  return code.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');
}

const ENDINGS = ['', '.ts', '.tsx', '.js', '/index.ts', '/index.tsx'];

function resolveImport(from: string, specifier: string): string | null {
  const base = baseOf(from, specifier);
  if (base === null) return null;
  const ending = ENDINGS.find((candidate) => /\.\w+$/.test(`${base}${candidate}`) && exists(`${base}${candidate}`));
  return ending === undefined ? base : `${base}${ending}`;
}

function baseOf(from: string, specifier: string): string | null {
  if (specifier.startsWith('@/')) return specifier.slice(2);
  if (specifier.startsWith('.')) return path.posix.join(path.posix.dirname(from), specifier);
  return null;
}
