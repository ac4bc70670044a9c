import { describe, expect, it } from 'vitest';

import { parseTemplate } from '@/lib/templates/language/parse-template';
import { BUILT_IN_VARIABLES } from '@/lib/templates/language/variable-names';
import { renderTemplate } from '@/lib/templates/language/render-template';

import grammar from '../../../../lib/templates/language/GRAMMAR.md?raw';

import { buildContext } from './render-context';

const ROW = /^\| `(.+?)` +\| `(.+?)`(?: \(problem: ([\w-]+)\))? +\|$/;

const examples = grammar
  .slice(grammar.indexOf('## Worked examples'))
  .split('\n')
  .flatMap((line) => {
    const match = ROW.exec(line);
    const [, template = '', result = '', problem] = match ?? [];
    return match === null ? [] : [{ template: template.replaceAll('\\|', '|'), result, problem }];
  });

describe('GRAMMAR.md', () => {
  it('has examples', () => {
    expect(examples.length).toBeGreaterThanOrEqual(15);
  });

  it.each(examples)('$template', ({ template, result, problem }) => {
    const values = { first_name: 'Мария', polite_name: null, comment: null, order_phone: '022 123 456' };
    const rendered = renderTemplate(parseTemplate(template), buildContext({ values }), () => 0);
    expect(rendered.text).toBe(result);
    expect(rendered.problems.map(({ code }) => code)).toEqual(problem === undefined ? [] : [problem]);
  });

  it.each(BUILT_IN_VARIABLES)('tells what {%s} is', (name) => {
    expect(grammar).toContain(`\`${name}\``);
  });
});
