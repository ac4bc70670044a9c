import '@/assets/theme.css';

import { createRoot } from 'react-dom/client';

import { InterfaceProvider } from '@/components/app/interface-provider';
import { tellBackgroundOfWrites } from '@/components/app/tell-background';
import { SidePanelApp } from '@/components/sidepanel/side-panel-app';
import { applyUiSettings, loadUiSettings } from '@/lib/settings/ui-settings';

const settings = await loadUiSettings();
applyUiSettings(settings, document);
const root = document.getElementById('root');
if (root === null) throw new Error('sidepanel.html has no #root');
createRoot(root).render(
  <InterfaceProvider initial={settings} maxToasts={1}>
    {() => <SidePanelApp />}
  </InterfaceProvider>,
);
tellBackgroundOfWrites();
