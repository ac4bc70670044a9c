import '@/assets/theme.css';

import { createRoot } from 'react-dom/client';

import { InterfaceProvider } from '@/components/app/interface-provider';
import { m } from '@/lib/i18n/messages';
import { applyUiSettings, loadUiSettings } from '@/lib/settings/ui-settings';

import { Welcome } from './welcome';

const settings = await loadUiSettings();
applyUiSettings(settings, document);
document.title = m.welcome_title();
const root = document.getElementById('root');
if (root === null) throw new Error('welcome.html has no #root');
createRoot(root).render(<InterfaceProvider initial={settings}>{() => <Welcome />}</InterfaceProvider>);
