import { lazy, Suspense, useEffect } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';

import { LibraryScreen } from '@/components/library/library-screen';
import { currentLocale } from '@/lib/i18n/locale';
import { m } from '@/lib/i18n/messages';

import { DatabaseNotice } from './database-notice';
import { NavigationRail } from './navigation-rail';
import { useHashRoute } from './use-hash-route';

const PlanScreen = lazy(async () => {
  const { PlanScreen: Screen } = await import('@/components/plan-screen/plan-screen');
  return { default: Screen };
});

const ClientsScreen = lazy(async () => {
  const { ClientsScreen: Screen } = await import('@/components/clients/clients-screen');
  return { default: Screen };
});

const RepliesPages = lazy(async () => {
  const { RepliesPages: Screen } = await import('@/components/replies/replies-pages');
  return { default: Screen };
});

const ReadingScreen = lazy(async () => {
  const { ReadingScreen: Screen } = await import('@/components/reading/reading-screen');
  return { default: Screen };
});

const SettingsScreen = lazy(async () => {
  const { SettingsScreen: Screen } = await import('@/components/settings/settings-screen');
  return { default: Screen };
});

/** Only what is built stands in the navigation; every other address leads to the Library. */
const SCREENS = {
  plan: { title: m.common_nav_plan, Screen: PlanScreen },
  library: { title: m.common_nav_library, Screen: LibraryScreen },
  replies: { title: m.common_nav_replies, Screen: RepliesPages },
  clients: { title: m.common_nav_clients, Screen: ClientsScreen },
  // Reached from the day: the navigation does not name it.
  reading: { title: m.extras_reading_list, Screen: ReadingScreen },
  settings: { title: m.common_nav_settings, Screen: SettingsScreen },
} as const;
export type ScreenId = keyof typeof SCREENS;

function isScreen(path: string): path is ScreenId {
  return path in SCREENS;
}

/** A paused day is said on every screen; what the banner needs comes after the screen itself. */
const PauseBanner = lazy(async () => {
  const { PauseBanner: banner } = await import('@/components/day/pause-banner');
  return { default: banner };
});

/** The workspace: navigation on one side, the screen of the route beside it. */
export function WorkspaceApp() {
  const { path } = useHashRoute();
  // A screen may have pages of its own below it: `replies/templates`.
  const [first = ''] = path.split('/', 1);
  const screen = isScreen(first) ? first : 'library';
  const { title, Screen } = SCREENS[screen];
  const titleText = title();
  useEffect(() => {
    document.title = `${titleText} · ${m.common_app_name()}`;
  }, [titleText]);
  return (
    <I18nProvider locale={currentLocale()}>
      <div className="flex h-dvh flex-col md:flex-row">
        <a
          href="#content"
          onClick={(event) => {
            event.preventDefault();
            document.getElementById('content')?.focus();
          }}
          className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:bg-surface focus:p-3"
        >
          {m.common_skip_to_content()}
        </a>
        <NavigationRail current={screen} />
        <main id="content" tabIndex={-1} className="flex min-h-0 min-w-0 flex-1 flex-col outline-none">
          <DatabaseNotice />
          <Suspense>
            <PauseBanner />
          </Suspense>
          <Suspense fallback={<p className="p-6 text-ink-soft">{m.common_loading()}</p>}>
            <Screen />
          </Suspense>
        </main>
      </div>
    </I18nProvider>
  );
}
