import { useAccounts } from '@/lib/db/use-accounts';
import { useClients } from '@/lib/db/use-clients';
import { type UsedWords, useUsedWords } from '@/lib/db/use-plan-item';
import type { PlanItem } from '@/lib/domain/plan-item';
import { m } from '@/lib/i18n/messages';

import { AltFields } from './alt-fields';
import { ApprovalField } from './approval-field';
import type { FieldsProps } from './item-field';
import { ItemSection } from './item-section';
import { LinkFields } from './link-fields';
import { OutcomeFields } from './outcome-fields';
import { PaidFields } from './paid-fields';
import { PlaceFields } from './place-fields';
import { ReferenceFields } from './reference-fields';
import { SortingFields, WorkFields } from './sorting-fields';
import { StatusFields } from './status-fields';
import { TextFields } from './text-fields';
import { WhenFields } from './when-fields';

const NO_WORDS: UsedWords = { rubrics: [], assignees: [], tags: [] };

interface ItemFieldsProps extends FieldsProps {
  stored: PlanItem | null;
}

/** What will be read, on one side; when, where, by whom, on the other. A task has nothing to be read. */
export function ItemFields({ stored, ...fields }: ItemFieldsProps) {
  const clients = useClients() ?? [];
  const accounts = useAccounts() ?? [];
  const words = useUsedWords() ?? NO_WORDS;
  const { form } = fields;
  const client = clients.find(({ id }) => id === form.clientId) ?? null;
  const isPost = form.kind === 'post';
  return (
    <div className="grid items-start gap-x-6 gap-y-4 md:grid-cols-[minmax(0,1fr)_19rem]">
      <div className="space-y-4 md:order-first">
        {isPost && (
          <>
            <ItemSection title={m.item_section_text()}>
              <TextFields {...fields} knownTags={words.tags} />
            </ItemSection>
            <ItemSection title={m.item_section_link()}>
              <LinkFields {...fields} client={client} />
            </ItemSection>
          </>
        )}
        <ItemSection title={m.item_references()}>
          <ReferenceFields {...fields} />
        </ItemSection>
        {isPost && (
          <ItemSection title={m.item_alts()}>
            <AltFields {...fields} />
          </ItemSection>
        )}
        <ItemSection title={m.item_section_work()}>
          <WorkFields {...fields} words={words} />
        </ItemSection>
      </div>
      <div className="space-y-4 max-md:order-first">
        <ItemSection title={m.item_section_when()}>
          <WhenFields {...fields} client={client} />
        </ItemSection>
        <ItemSection title={m.item_section_place()}>
          <PlaceFields {...fields} clients={clients} accounts={accounts} />
        </ItemSection>
        <ItemSection title={m.item_status()}>
          <StatusFields {...fields} />
        </ItemSection>
        {isPost && (
          <>
            <ItemSection title={m.item_approval()}>
              <ApprovalField {...fields} />
            </ItemSection>
            <ItemSection title={m.item_section_sorting()}>
              <SortingFields {...fields} words={words} />
            </ItemSection>
            <ItemSection title={m.item_section_paid()}>
              <PaidFields {...fields} />
            </ItemSection>
            <ItemSection title={m.item_section_outcome()}>
              <OutcomeFields {...fields} stored={stored} />
            </ItemSection>
          </>
        )}
      </div>
    </div>
  );
}
