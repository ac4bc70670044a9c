import { useId } from 'react';

import { TextField } from '@/components/ui/text-field';
import type { Client } from '@/lib/domain/client';
import { m } from '@/lib/i18n/messages';
import { parseAddress } from '@/lib/plan/item-form';
import { doubtUtm, readUtm, UTM_PARAMETERS, type UtmDoubt, type UtmParameter, writeUtm } from '@/lib/plan/utm-link';

import { type FieldsProps, ItemField } from './item-field';

export interface LinkFieldsProps extends FieldsProps {
  client: Client | null;
}

const DOUBTS: Record<UtmDoubt, () => string> = { unknown: m.item_utm_unknown, capitals: m.item_utm_capitals };

/** The words of the client's vocabulary for a parameter; none: any will do. */
function vocabularyOf(client: Client | null, name: UtmParameter): readonly string[] {
  const { sources, mediums, campaigns } = client?.utm ?? { sources: [], mediums: [], campaigns: [] };
  const words: Partial<Record<UtmParameter, readonly string[]>> = {
    source: sources,
    medium: mediums,
    campaign: campaigns,
  };
  return words[name] ?? [];
}

interface UtmFieldProps {
  name: UtmParameter;
  value: string;
  vocabulary: readonly string[];
  onChange: (value: string) => void;
}

function UtmField({ name, value, vocabulary, onChange }: UtmFieldProps) {
  const id = useId();
  const doubt = doubtUtm(value, vocabulary);
  return (
    <div>
      <TextField
        label={`utm_${name}`}
        list={`${id}-words`}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={200}
        value={value}
        aria-describedby={doubt === null ? undefined : id}
        onChange={onChange}
      />
      {doubt !== null && (
        <p id={id} className="mt-1 text-xs text-warn">
          {DOUBTS[doubt]()}
        </p>
      )}
      <datalist id={`${id}-words`}>
        {vocabulary.map((word) => (
          <option key={word} value={word}>
            {word}
          </option>
        ))}
      </datalist>
    </div>
  );
}

/** The link, and the parameters that tell the client's statistics where visitors came from. */
export function LinkFields({ client, ...props }: LinkFieldsProps) {
  const { form, onChange } = props;
  const { address } = parseAddress(form.link);
  const values = address === null ? null : readUtm(address);
  return (
    <>
      <ItemField {...props} field="link" inputMode="url" label={m.item_link()} maxLength={8192} />
      {values !== null && (
        <div role="group" aria-label={m.item_utm()} className="grid grid-cols-2 gap-x-3 gap-y-2 sm:grid-cols-3">
          {UTM_PARAMETERS.map((name) => (
            <UtmField
              key={name}
              name={name}
              value={values[name]}
              vocabulary={vocabularyOf(client, name)}
              onChange={(value) => onChange({ link: writeUtm(address ?? '', name, value) })}
            />
          ))}
        </div>
      )}
    </>
  );
}
