import { Sparkles } from 'lucide-react';

import { Button } from '@/components/ui/button';
import { STARTER_LANGUAGES } from '@/lib/templates/starter/starter-set';
import type { StarterLanguage } from '@/lib/templates/starter/starter-set';

import { languageName } from './language-name';

/** One button for each language the starter set is written in. */
export function StarterButtons({ onAdd }: { onAdd: (language: StarterLanguage) => void }) {
  return STARTER_LANGUAGES.map((language) => (
    <Button key={language} icon={<Sparkles aria-hidden size={15} />} onClick={() => onAdd(language)}>
      {languageName(language)}
    </Button>
  ));
}
