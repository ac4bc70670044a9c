import { describe, expect, it } from 'vitest';

import { NETWORK_HOSTS } from '@/lib/networks/hosts';

import { readText } from './source-tree';

const config = readText('wxt.config.ts');
const privacy = readText('PRIVACY.md');

function listed(key: string): string[] {
  const list = new RegExp(`\\b${key}: \\[([^\\]]*)\\]`).exec(config)?.[1] ?? '';
  return [...list.matchAll(/'([^']+)'/g)].map((match) => match[1]!);
}

describe('permissions', () => {
  it('are found in wxt.config.ts', () => {
    expect(listed('permissions')).toContain('storage');
  });

  it.each([...listed('permissions'), ...listed('optional_permissions')])('%s has its reason in PRIVACY.md', (name) => {
    const row = new RegExp(`^\\| \`${name}\`\\s*\\| \\S.{10,}\\|$`, 'm');
    expect(privacy, `add a row for \`${name}\` with its reason to PRIVACY.md`).toMatch(row);
  });

  it.each(listed('optional_host_permissions'))('%s has its reason in PRIVACY.md', (pattern) => {
    const rows = privacy.split('\n').filter((line) => line.startsWith(`| \`${pattern}\` (optional)`));
    expect(rows, `add a row for \`${pattern}\` (optional) with its reason to PRIVACY.md`).toHaveLength(1);
    expect(rows[0]!.split('|')[2]!.trim().length).toBeGreaterThan(10);
  });

  it('PRIVACY.md lists no optional hosts that cannot be asked for', () => {
    const rows = [...privacy.matchAll(/^\| `([^`]+)` \(optional\)/gm)].map((match) => match[1]!);
    expect(rows, 'remove the row, or the permission was lost').toEqual(listed('optional_host_permissions'));
  });

  it('PRIVACY.md lists none that is not asked for', () => {
    const rows = [...privacy.matchAll(/^\| `(\w+)`/gm)].map((match) => match[1]!);
    const asked = new Set([...listed('permissions'), ...listed('optional_permissions')]);
    expect(
      rows.filter((name) => !asked.has(name)),
      'remove the row, or the permission was lost',
    ).toEqual([]);
  });

  it.each(Object.keys(NETWORK_HOSTS))('%s is among the hosts PRIVACY.md names', (network) => {
    const patterns: readonly string[] = Object.values(new Map(Object.entries(NETWORK_HOSTS)).get(network) ?? []);
    const names = patterns.map((pattern) => new URL(pattern.replace('*.', '')).host.replace(/^(www|m|mobile)\./, ''));
    const isNamed = [network, ...names].some((name) => privacy.toLowerCase().includes(name));
    expect(isNamed, `name ${names.join(', ')} under "Permissions" in PRIVACY.md`).toBe(true);
  });
});
