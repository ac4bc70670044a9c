import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// One message file per language is compiled before the tests; the interface language of a test is English unless it sets one.
beforeEach(() => {
  fakeBrowser.reset();
});
