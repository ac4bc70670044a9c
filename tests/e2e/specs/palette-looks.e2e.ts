import { setColorScheme } from '../harness/color-scheme.ts';
import { changeOverlaySettings } from '../harness/extension-calls.ts';
import { expectPalette, openPalette, pressInsert } from '../harness/palette.ts';
import { openAnswerBox, takePicture, TEMPLATES } from '../harness/palette-scene.ts';
import { scenario } from '../harness/scenario.ts';
import { pause, until } from '../harness/until.ts';
import { writeTemplates } from '../harness/write-templates.ts';

scenario('how it looks', { browsers: ['chromium'] }, async (session) => {
  await writeTemplates(session, TEMPLATES);
  const page = await session.openExtensionPage('practice.html#/post/r101');
  for (const scheme of ['light', 'dark'] as const) {
    await setColorScheme(session, page, scheme);
    await openAnswerBox(page);
    if (scheme === 'light') await takePicture(session, page, 'box');
    await openPalette(session, page);
    await page.keyboard.press('ArrowDown');
    await pause(300);
    await takePicture(session, page, scheme);
    await page.keyboard.type('price');
    await expectPalette(session, page, ({ options }) => options.length === 1);
    await takePicture(session, page, `${scheme}-field`);
    await page.keyboard.press('Escape');
    await page.evaluate(() => document.querySelector<HTMLElement>('.reply')?.click());
  }
});

scenario('how it looks in Russian', { browsers: ['chromium'] }, async (session) => {
  const settings = await session.openExtensionPage('welcome.html');
  await settings.evaluate(() =>
    (
      globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }
    ).chrome.storage.local.set({ 'settings.ui': { theme: 'auto', language: 'ru' } }),
  );
  await changeOverlaySettings(session, { locale: 'ru' });
  await writeTemplates(session, [
    {
      title: 'Доставка',
      shortcut: 'дост',
      kind: 'delivery',
      languages: ['ru'],
      body: '{first_name|Друзья}, доставляем по всей стране! 🚚',
    },
    { title: 'Благодарим', kind: 'thanks', languages: ['ru'], body: 'Спасибо, {vocative|друг}!' },
  ]);
  const page = await session.openExtensionPage('practice.html#/post/r103');
  await openAnswerBox(page);
  await pressInsert(session, page, 'Вставить ответ');
  await until('the options', async () =>
    (await session.readOverlay(page)).some(({ attributes }) => attributes['role'] === 'option'),
  );
  await takePicture(session, page, 'ru');
});
