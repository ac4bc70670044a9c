// CKEditor 5 is under the GPL: it serves this test page only and is in nothing that is shipped.
import { Bold } from '@ckeditor/ckeditor5-basic-styles';
import { ClassicEditor } from '@ckeditor/ckeditor5-editor-classic';
import { Essentials } from '@ckeditor/ckeditor5-essentials';
import { Paragraph } from '@ckeditor/ckeditor5-paragraph';

import { element, offerPage } from './page-frame.mjs';

offerPage({
  async ckeditor(stage, text) {
    const editor = await ClassicEditor.create(element(stage, 'div'), {
      licenseKey: 'GPL',
      plugins: [Essentials, Paragraph, Bold],
      initialData: text === '' ? '' : `<p>${text}</p>`,
    });
    return {
      host: editor.ui.view.editable.element,
      model: () => linesOf(editor).join('\n'),
      dispose: () => editor.destroy(),
    };
  },
});

function linesOf(editor) {
  return [...editor.model.document.getRoot().getChildren()].map((block) =>
    [...block.getChildren()].map((child) => (child.is('$text') ? child.data : '\n')).join(''),
  );
}
