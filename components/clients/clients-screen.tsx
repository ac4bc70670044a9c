import { m } from '@/lib/i18n/messages';

/** The clients, one space of work each. */
export function ClientsScreen() {
  return <h1 className="p-6 text-lg font-semibold">{m.common_nav_clients()}</h1>;
}
