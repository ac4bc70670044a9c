import { useState } from 'react';

import { networkName } from '@/components/post-card/network-name';
import { Button } from '@/components/ui/button';
import { TagField } from '@/components/ui/tag-field';
import { TextArea } from '@/components/ui/text-area';
import type { NetworkId } from '@/lib/domain/network-id';
import { m } from '@/lib/i18n/messages';

import { FieldFault, type FieldsProps, ItemField, ItemText } from './item-field';
import { TextRoom } from './text-room';
import { TextTabs } from './text-tabs';

interface OwnTextProps extends FieldsProps {
  network: NetworkId;
}

/** A network's own text; empty: the one for all. */
function OwnText({ form, network, onChange }: OwnTextProps) {
  const own = form.texts[network] ?? '';
  const write = (text: string): void => onChange({ texts: withText(form.texts, network, text) });
  return (
    <div className="space-y-1.5">
      <TextArea
        label={m.item_text_of({ network: networkName(network) })}
        rows={5}
        maxLength={70_000}
        placeholder={form.text === '' ? m.item_text_as_all() : form.text}
        value={own}
        onChange={write}
      />
      {own === '' && form.text !== '' && (
        <Button size="small" onClick={() => write(form.text)}>
          {m.item_text_copy()}
        </Button>
      )}
      {own !== '' && (
        <Button size="small" variant="quiet" onClick={() => write('')}>
          {m.item_text_drop()}
        </Button>
      )}
    </div>
  );
}

function withText(texts: FieldsProps['form']['texts'], network: NetworkId, text: string): typeof texts {
  const { [network]: _, ...others } = texts;
  return text === '' ? others : { ...others, [network]: text };
}

/** What will be read: the text, a network's own, hashtags and the first comment. */
export function TextFields({ knownTags, ...props }: FieldsProps & { knownTags: readonly string[] }) {
  const { form, faults, onChange } = props;
  const [picked, setPicked] = useState<NetworkId | null>(null);
  const current = picked !== null && form.networks.includes(picked) ? picked : null;
  return (
    <>
      <TextTabs form={form} current={current} onPick={setPicked} />
      {current === null ? (
        <ItemText {...props} field="text" label={m.item_text()} rows={5} />
      ) : (
        <OwnText {...props} network={current} />
      )}
      <TextRoom form={form} />
      <div>
        <TagField
          label={m.item_tags()}
          placeholder={m.common_tags_hint()}
          removeLabel={(tag) => m.common_tag_remove({ tag })}
          tags={form.tags}
          suggestions={knownTags}
          onChange={(tags) => onChange({ tags })}
        />
        <FieldFault fault={faults.tags} />
      </div>
      <ItemText {...props} field="firstComment" label={m.item_first_comment()} />
      <div className="grid gap-3 sm:grid-cols-2">
        <ItemField {...props} field="hook" label={m.item_hook()} maxLength={300} />
        <ItemField {...props} field="callToAction" label={m.item_call_to_action()} maxLength={300} />
      </div>
    </>
  );
}
