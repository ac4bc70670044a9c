import { buildChecksStage } from './build-checks-stage.mjs';
import { commandStage } from './command-stage.mjs';
import { e2eStage } from './e2e-stage.mjs';
import { unitStage } from './unit-stage.mjs';
import { webExtLintStage } from './web-ext-lint-stage.mjs';

/** In the order of a contributor's patience: what is quick and tells most comes first. */
export const stages = [
  commandStage({
    name: 'prepare',
    title: 'compiled messages and generated types',
    hint: 'Look at the message file or entry point it names.',
    commands: [
      ['npm', 'run', '--silent', 'messages'],
      ['wxt', 'prepare'],
    ],
  }),
  commandStage({
    name: 'format',
    title: 'formatting (prettier)',
    hint: 'Run `npm run format`.',
    commands: [['prettier', '--check', '--log-level=warn', '.']],
  }),
  commandStage({
    name: 'lint',
    title: 'lint with types, no warnings (oxlint)',
    hint: 'Run `npm run check:lint`; the rules are in .oxlintrc.json.',
    commands: [['oxlint', '--type-aware', '--deny-warnings']],
    needs: ['prepare'],
  }),
  commandStage({
    name: 'types',
    title: 'types (tsc)',
    hint: 'Run `npm run check:types`.',
    commands: [['tsc', '--noEmit', '--pretty', 'false']],
    needs: ['prepare'],
  }),
  commandStage({
    name: 'knip',
    title: 'dead code and unused dependencies (knip)',
    hint: 'Delete what is unused, or stop exporting it; entry points knip cannot know are listed in package.json, "knip".',
    commands: [['knip', '--no-progress']],
    needs: ['prepare'],
  }),
  unitStage,
  commandStage({
    name: 'build-chrome',
    title: 'production build for Chrome',
    hint: 'Run `npm run build`.',
    commands: [['wxt', 'build']],
    needs: ['prepare'],
  }),
  commandStage({
    name: 'build-firefox',
    title: 'production build for Firefox',
    hint: 'Run `npm run build`.',
    commands: [['wxt', 'build', '-b', 'firefox']],
    needs: ['prepare'],
  }),
  buildChecksStage,
  webExtLintStage,
  e2eStage('chromium'),
  e2eStage('firefox'),
];
