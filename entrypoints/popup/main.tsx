import '@/assets/theme.css';

import { createRoot } from 'react-dom/client';

import { InterfaceProvider } from '@/components/app/interface-provider';
import { tellBackgroundOfWrites } from '@/components/app/tell-background';
import { loadTodayList, PopupApp } from '@/components/popup/popup-app';
import { applyUiSettings, loadUiSettings } from '@/lib/settings/ui-settings';

// Fetched while the settings are read; the list finds it there.
void loadTodayList();
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
