import { useId } from 'react';

import { TextField } from '@/components/ui/text-field';
import { m } from '@/lib/i18n/messages';
import { UTM_PARAMETERS, type UtmParameter, type UtmValues, type UtmVocabulary } from '@/lib/utm/utm-parameters';
import { utmWord } from '@/lib/utm/utm-word';
import { wordsFor } from '@/lib/utm/vocabulary-words';

interface UtmFieldProps {
  name: UtmParameter;
  value: string;
  /** None: any will do. */
  words: readonly string[];
  /** Id of what is wrong with it; null: nothing is. */
  describedBy: string | null;
  onChange: (value: string) => void;
}

/** Typed freely or chosen; left, it shows what the link will carry. */
function UtmField({ name, value, words, describedBy, onChange }: UtmFieldProps) {
  const id = useId();
  return (
    <div>
      <TextField
        label={`utm_${name}`}
        data-parameter={name}
        list={id}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={200}
        value={value}
        aria-describedby={describedBy ?? undefined}
        onChange={onChange}
        onBlur={() => value !== utmWord(value) && onChange(utmWord(value))}
      />
      <datalist id={id}>
        {words.map((word) => (
          <option key={word} value={word}>
            {word}
          </option>
        ))}
      </datalist>
    </div>
  );
}

interface UtmFieldsProps {
  values: UtmValues;
  vocabulary: UtmVocabulary | null;
  /** Parameters something is wrong with. */
  doubted: ReadonlySet<UtmParameter>;
  /** Id of what says so. */
  doubtsId: string;
  onChange: (patch: Partial<UtmValues>) => void;
}

/** One field for each parameter, with the client's words to choose from. */
export function UtmFields({ values, vocabulary, doubted, doubtsId, onChange }: UtmFieldsProps) {
  return (
    <div role="group" aria-label={m.utm_parameters()} className="grid grid-cols-2 gap-x-3 gap-y-2">
      {UTM_PARAMETERS.map((name) => (
        <UtmField
          key={name}
          name={name}
          value={values[name]}
          words={wordsFor(vocabulary, name)}
          describedBy={doubted.has(name) ? doubtsId : null}
          onChange={(value) => onChange({ [name]: value })}
        />
      ))}
    </div>
  );
}
