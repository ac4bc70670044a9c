import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';

import { element, inShadow, offerPage } from './page-frame.mjs';

const lexical = (register) => (stage, text) => {
  const host = element(stage, 'div', {
    contenteditable: 'true',
    role: 'textbox',
    style: 'min-height: 8em; white-space: pre-wrap',
  });
  const editor = createEditor({
    namespace: 'page',
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(host);
  register(editor);
  editor.update(
    () => {
      const paragraph = $createParagraphNode();
      if (text !== '') paragraph.append($createTextNode(text));
      $getRoot().clear().append(paragraph);
    },
    { discrete: true },
  );
  registerHistory(editor, createEmptyHistoryState(), 300);
  const model = () =>
    editor.getEditorState().read(() =>
      $getRoot()
        .getChildren()
        .map((child) => child.getTextContent())
        .join('\n'),
    );
  return { host, model, dispose: () => editor.setRootElement(null) };
};

offerPage({
  plain: lexical(registerPlainText),
  rich: lexical(registerRichText),
  shadow: inShadow(lexical(registerRichText)),
});
