import { useAddWord } from '@/components/utm/use-add-word';
import { UtmBuilderButton } from '@/components/utm/utm-builder-button';
import { UtmFindings } from '@/components/utm/utm-findings';
import type { Client } from '@/lib/domain/client';
import { m } from '@/lib/i18n/messages';
import { parseAddress } from '@/lib/plan/item-form';
import { checkUtm } from '@/lib/utm/check-utm';

import { type FieldsProps, ItemField } from './item-field';

export interface LinkFieldsProps extends FieldsProps {
  client: Client | null;
}

function LinkDoubts({ link, client }: Pick<LinkFieldsProps, 'client'> & { link: string }) {
  const { address } = parseAddress(link);
  if (address === null) return null;
  return <UtmFindings label={m.utm_findings()} findings={checkUtm(address, client?.utm ?? null)} onAddWord={null} />;
}

/** The link, and whether it tells the client's statistics where visitors came from. */
export function LinkFields({ client, ...props }: LinkFieldsProps) {
  const { form, onChange } = props;
  const addWord = useAddWord(client);
  const { link, networks } = form;
  return (
    <>
      <ItemField {...props} field="link" inputMode="url" label={m.item_link()} maxLength={8192} />
      <LinkDoubts link={form.link} client={client} />
      <UtmBuilderButton
        place={{ link, client, networks, item: form }}
        onAddWord={addWord}
        onApply={(built) => onChange({ link: built })}
      />
    </>
  );
}
