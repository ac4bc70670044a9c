/**
 * The lines a new network adds to files that list networks: path → function over the file's text.
 * @param {{ id: string, name: string, host: string }} network
 * @returns {Record<string, (text: string) => string>}
 */
export function buildEdits({ id, name, host }) {
  return {
    'lib/domain/network-id.ts': (text) =>
      text.includes(`'${id}'`) ? text : insertBefore(text, "  'practice',\n", `  '${id}',\n`),
    'lib/networks/hosts.ts': (text) => insertBefore(text, '} as const satisfies', `  ${id}: ['https://${host}/*'],\n`),
    'lib/networks/registry.ts': (text) =>
      insertBefore(
        insertBefore(
          text,
          "import { practiceAdapter } from './practice/adapter';\n",
          `import { ${id}Adapter } from './${id}/adapter';\n`,
        ),
        '  practiceAdapter,\n',
        `  ${id}Adapter,\n`,
      ),
    'components/post-card/network-name.ts': (text) => insertBefore(text, '  practice: m.', `  ${id}: '${name}',\n`),
    'components/post-card/network-mark.tsx': (text) =>
      insertBefore(text, '  practice: {', `  ${id}: { letters: '${name.slice(0, 2)}', tint: '#3f5a6b' },\n`),
    'README.md': (text) => insertAfterTable(text, `| ${name} | fixtures | fixtures | fixtures | fixtures |`),
  };
}

function insertBefore(text, mark, line) {
  const at = text.indexOf(mark);
  if (at === -1) throw new Error(`no "${mark.trim()}" to put "${line.trim()}" before`);
  return text.slice(0, at) + line + text.slice(at);
}

/** One more row at the end of the table of networks. */
function insertAfterTable(text, row) {
  const heading = text.indexOf('## Networks');
  const lines = text.slice(heading).split('\n');
  const first = lines.findIndex((line) => line.startsWith('|'));
  if (heading === -1 || first === -1) throw new Error('README.md has no table under "## Networks"');
  const end = first + lines.slice(first).findIndex((line) => !line.startsWith('|'));
  // Prettier keeps the columns of a table in line.
  const widths = lines[first].split('|').map((cell) => cell.length);
  const cells = row.split('|').map((cell, index) => cell.trimEnd().padEnd(widths[index] ?? 0));
  return text.slice(0, heading) + lines.toSpliced(end, 0, cells.join('|')).join('\n');
}
