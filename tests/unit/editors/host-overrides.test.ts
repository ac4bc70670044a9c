import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';

import { EDITOR_ENGINES, ENGINE_PLANS, INSERT_METHODS } from '@/lib/editors/editor-engine';
import { HOST_OVERRIDES } from '@/lib/editors/host-overrides';
import { QUIET_HOSTS } from '@/lib/networks/hosts';
import { z } from '@/lib/zod';

const overrideSchema = z.strictObject({
  hosts: z.array(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/)).min(1),
  selector: z.string().refine(isSelector, 'is no selector'),
  isMirror: z.boolean(),
});

function isSelector(selector: string): boolean {
  try {
    new JSDOM('').window.document.querySelector(selector);
    return true;
  } catch {
    return false;
  }
}

describe('HOST_OVERRIDES', () => {
  it('are well formed', () => {
    expect(z.array(overrideSchema).safeParse(HOST_OVERRIDES).error?.issues ?? []).toEqual([]);
  });

  it('name no network that is never written to', () => {
    const quiet = Object.values(QUIET_HOSTS)
      .flat()
      .map((pattern) => pattern.replace(/^https:\/\/(\*\.)?|\/\*$/g, ''));
    const hosts = HOST_OVERRIDES.flatMap(({ hosts }) => hosts);
    expect(hosts.filter((host) => quiet.some((name) => host.endsWith(name)))).toEqual([]);
  });
});

describe('ENGINE_PLANS', () => {
  it.each(EDITOR_ENGINES)('%s has methods, each once', (engine) => {
    const { methods } = ENGINE_PLANS[engine];
    expect(methods.length).toBeGreaterThan(0);
    expect(new Set(methods).size).toBe(methods.length);
    expect(INSERT_METHODS).toEqual(expect.arrayContaining([...methods]));
  });

  it.each(['lexical', 'draft', 'slate', 'ckeditor'] as const)('%s is never given a command: it does harm', (engine) => {
    expect(ENGINE_PLANS[engine].methods).not.toContain('command');
  });

  it('Quill 1 is never given a paste: it deletes the selection', () => {
    expect(ENGINE_PLANS['quill-1'].methods).toEqual(['command']);
  });

  it('only fields have their value set', () => {
    const engines = EDITOR_ENGINES.filter((engine) => ENGINE_PLANS[engine].methods.includes('value'));
    expect(engines).toEqual(['field']);
  });
});
