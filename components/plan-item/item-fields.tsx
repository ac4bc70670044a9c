import { useAccounts } from '@/lib/db/use-accounts';
import { useClients } from '@/lib/db/use-clients';
import { type UsedWords, useUsedWords } from '@/lib/db/use-plan-item';
import type { Account } from '@/lib/domain/account';
import type { Client } from '@/lib/domain/client';
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

/** What the fields look things up in. */
interface Known {
  client: Client | null;
  clients: readonly Client[];
  accounts: readonly Account[];
  words: UsedWords;
}

type ColumnProps = ItemFieldsProps & Known;

/** What will be read, and what it takes to make it. A task has nothing to be read. */
function MadeColumn({ client, words, form, faults, onChange }: ColumnProps) {
  const fields = { form, faults, onChange };
  const isPost = form.kind === 'post';
  return (
    <div className="space-y-4">
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
  );
}

/** What only a post has: who agreed, what it is for, what it costs, what became of it. */
function PostSections({ stored, words, form, faults, onChange }: ColumnProps) {
  const fields = { form, faults, onChange };
  return (
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
  );
}

/** When, where and how far. */
function PlannedColumn(props: ColumnProps) {
  const { client, clients, accounts, form, faults, onChange } = props;
  const fields = { form, faults, onChange };
  return (
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
      {form.kind === 'post' && <PostSections {...props} />}
    </div>
  );
}

/** Every field of an item, in two columns where there is room; day and place come first where there is not. */
export function ItemFields(props: ItemFieldsProps) {
  const clients = useClients() ?? [];
  const accounts = useAccounts() ?? [];
  const words = useUsedWords() ?? NO_WORDS;
  const client = clients.find(({ id }) => id === props.form.clientId) ?? null;
  const known = { client, clients, accounts, words };
  return (
    <div className="grid grid-cols-1 items-start gap-x-6 gap-y-4 md:grid-cols-[minmax(0,1fr)_19rem]">
      <MadeColumn {...props} {...known} />
      <PlannedColumn {...props} {...known} />
    </div>
  );
}
