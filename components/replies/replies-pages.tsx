import { useHashRoute } from '@/components/app/use-hash-route';
import { TemplatesScreen } from '@/components/templates/templates-screen';
import { TEMPLATES_PATH } from '@/components/templates/templates-address';

import { NUMBERS_PATH } from './numbers-address';
import { NumbersScreen } from './numbers-screen';
import { RepliesScreen } from './replies-screen';

/** Everything about answering: the queue, its numbers and the templates. */
export function RepliesPages() {
  const { path } = useHashRoute();
  if (path === TEMPLATES_PATH) return <TemplatesScreen />;
  return path === NUMBERS_PATH ? <NumbersScreen /> : <RepliesScreen />;
}
