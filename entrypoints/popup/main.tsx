import '@/assets/theme.css';

import { createRoot } from 'react-dom/client';

import { InterfaceProvider } from '@/components/app/interface-provider';
import { tellBackgroundOfWrites } from '@/components/app/tell-background';
import { PopupApp } from '@/components/popup/popup-app';
import { dropDayAhead, takeDayAhead } from '@/lib/db/day-ahead';
import { UI_KEY } from '@/lib/settings/stored-keys';
import { applyUiSettings, loadUiSettings, toUiSettings } from '@/lib/settings/ui-settings';

/** By then the live queries have answered. */
const AHEAD_MS = 2000;

const ahead = await takeDayAhead();
setTimeout(dropDayAhead, AHEAD_MS);
const settings = ahead === null ? await loadUiSettings() : toUiSettings(ahead.stored[UI_KEY]);
applyUiSettings(settings, document);
const root = document.getElementById('root');
if (root === null) throw new Error('popup.html has no #root');
createRoot(root).render(
  <InterfaceProvider initial={settings} maxToasts={1}>
    {() => <PopupApp />}
  </InterfaceProvider>,
);
tellBackgroundOfWrites();
