import { ArrowLeft, ArrowRight, Check } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';

import { type KeyTables, usePageKeys } from '@/components/app/use-page-keys';
import { useUndoable } from '@/components/app/use-undoable';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { m } from '@/lib/i18n/messages';
import { ONBOARDING_STEPS, type OnboardingStep } from '@/lib/onboarding/onboarding-state';
import type { OnboardingProgress } from '@/lib/onboarding/use-onboarding';

import { ClientsStep } from './clients-step';
import { DutiesStep } from './duties-step';
import { NetworksStep } from './networks-step';

const STEPS: Record<OnboardingStep, { name: () => string; title: () => string; text: () => string }> = {
  clients: { name: m.onboarding_clients, title: m.onboarding_clients_title, text: m.onboarding_clients_text },
  networks: { name: m.onboarding_networks, title: m.onboarding_networks_title, text: m.onboarding_networks_text },
  duties: { name: m.onboarding_duties, title: m.onboarding_duties_title, text: m.onboarding_duties_text },
};

const TABLES: KeyTables<() => void> = {
  anywhere: {},
  atList: {},
  withControl: { z: (undo) => undo() },
  isAtList: () => false,
};

function Progress({ step, onGo }: { step: OnboardingStep; onGo: (step: OnboardingStep) => void }) {
  const current = ONBOARDING_STEPS.indexOf(step);
  return (
    <ol aria-label={m.onboarding_progress()} className="flex flex-wrap gap-1.5">
      {ONBOARDING_STEPS.map((one, index) => (
        <li key={one}>
          <button
            type="button"
            aria-current={one === step ? 'step' : undefined}
            onClick={() => onGo(one)}
            className={classNames(
              'inline-flex min-h-7 items-center gap-1.5 rounded-full px-2.5 text-xs font-medium',
              one === step ? 'bg-accent text-accent-ink' : 'bg-sunken text-ink-soft hover:bg-hover hover:text-ink',
            )}
          >
            {index < current ? <Check aria-hidden size={13} /> : <span className="tabular">{index + 1}</span>}
            {STEPS[one].name()}
          </button>
        </li>
      ))}
    </ol>
  );
}

interface StepButtonsProps {
  step: OnboardingStep;
  onGo: (step: OnboardingStep) => void;
  onEnd: () => void;
}

function StepButtons({ step, onGo, onEnd }: StepButtonsProps) {
  const index = ONBOARDING_STEPS.indexOf(step);
  const [before, after] = [ONBOARDING_STEPS[index - 1], ONBOARDING_STEPS[index + 1]];
  return (
    <div className="flex flex-wrap items-center gap-2">
      {before !== undefined && (
        <Button icon={<ArrowLeft aria-hidden size={15} className="rtl:rotate-180" />} onClick={() => onGo(before)}>
          {m.onboarding_back()}
        </Button>
      )}
      {after === undefined ? (
        <Button variant="primary" icon={<Check aria-hidden size={15} />} onClick={onEnd}>
          {m.onboarding_finish()}
        </Button>
      ) : (
        <Button variant="primary" onClick={() => onGo(after)}>
          {m.onboarding_next()}
          <ArrowRight aria-hidden size={15} className="rtl:rotate-180" />
        </Button>
      )}
      {after !== undefined && (
        <Button variant="quiet" className="ms-auto" onClick={onEnd}>
          {m.onboarding_skip()}
        </Button>
      )}
    </div>
  );
}

/** The first run in three steps (domain.md DP-1). Every answer is kept at once; it can be left at any step and gone on with. */
export function Onboarding({ progress, className }: { progress: OnboardingProgress; className?: string }) {
  const { state, go, end } = progress;
  const { act, undoLast } = useUndoable('onboarding');
  const heading = useRef<HTMLHeadingElement>(null);
  usePageKeys<() => void>(() => void undoLast(), TABLES);
  const step = state?.step ?? 'clients';
  const isNew = state?.isNew === true;
  useEffect(() => {
    if (isNew) go('clients');
    // Seen is begun: whoever then adds a client and closes the popup finds the steps where they were.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isNew]);
  const onGo = (next: OnboardingStep): void => {
    // The title of the new step is what takes the focus, and is read out.
    flushSync(() => go(next));
    heading.current?.focus();
  };
  const { title, text } = STEPS[step];
  return (
    <section aria-labelledby="onboarding-title" className={classNames('space-y-4', className)}>
      <Progress step={step} onGo={onGo} />
      <div>
        <h2 id="onboarding-title" ref={heading} tabIndex={-1} className="text-lg font-semibold outline-none">
          {title()}
        </h2>
        <p className="text-pretty text-ink-soft">{text()}</p>
      </div>
      {step === 'clients' && <ClientsStep act={act} />}
      {step === 'networks' && <NetworksStep />}
      {step === 'duties' && <DutiesStep act={act} />}
      <StepButtons step={step} onGo={onGo} onEnd={end} />
    </section>
  );
}
