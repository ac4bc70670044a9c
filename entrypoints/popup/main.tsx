import '@/assets/theme.css';

import { createRoot } from 'react-dom/client';

import { InterfaceProvider } from '@/components/app/interface-provider';
import { tellBackgroundOfWrites } from '@/components/app/tell-background';
import { PopupApp } from '@/components/popup/popup-app';
import { readDayAhead } from '@/lib/db/use-plan';
import { applyUiSettings, loadUiSettings } from '@/lib/settings/ui-settings';

readDayAhead(new Date().toISOString().slice(0, 10));
const settings = await loadUiSettings();
applyUiSettings(settings, document);
const root = document.getElementById('root');
if (root === null) throw new Error('popup.html has no #root');
createRoot(root).render(
  <InterfaceProvider initial={settings} maxToasts={1}>
    {() => <PopupApp />}
  </InterfaceProvider>,
);
tellBackgroundOfWrites();
