import { useHashRoute } from '@/components/app/use-hash-route';
import { TemplatesScreen } from '@/components/templates/templates-screen';
import { TEMPLATES_PATH } from '@/components/templates/templates-address';

import { RepliesScreen } from './replies-screen';

/** Everything about answering: the queue and the templates. */
export function RepliesPages() {
  const { path } = useHashRoute();
  return path === TEMPLATES_PATH ? <TemplatesScreen /> : <RepliesScreen />;
}
