import './practice.css';

import { createRoot } from 'react-dom/client';

import { InterfaceProvider } from '@/components/app/interface-provider';
import { buildChecklistKit } from '@/lib/checklist-panel/build-checklist-kit';
import { m } from '@/lib/i18n/messages';
import { practiceAdapter } from '@/lib/networks/practice/adapter';
import { buildCaptureKit } from '@/lib/overlay/capture-kit';
import { runOverlay } from '@/lib/overlay/run-overlay';
import { buildPaletteKit } from '@/lib/palette/build-palette-kit';
import { watchOverlaySettings } from '@/lib/settings/overlay-settings';
import { applyUiSettings, loadUiSettings } from '@/lib/settings/ui-settings';

import { PracticeApp } from './practice-app';

const settings = await loadUiSettings();
applyUiSettings(settings, document);
document.title = m.practice_title();
const root = document.getElementById('root');
if (root === null) throw new Error('practice.html has no #root');
createRoot(root).render(<InterfaceProvider initial={settings}>{() => <PracticeApp />}</InterfaceProvider>);
// The same code that stands on the networks' pages; it lives as long as this page.
const { signal } = new AbortController();
const overlay = await runOverlay({
  locator: practiceAdapter,
  loadKit: () =>
    Promise.resolve(
      buildCaptureKit(practiceAdapter, {
        loadPalette: () => Promise.resolve(buildPaletteKit()),
        loadChecklist: () => Promise.resolve(buildChecklistKit()),
      }),
    ),
  signal,
});
// The background tells overlays in tabs; a page of the extension hears of changes itself.
watchOverlaySettings((changed) => overlay?.applySettings(changed), signal);
