// What a reader does before a picture is taken: functions that the page runs with its card, and what else they get.

/** Presses a button and waits until something has opened. */
async function press({ shadowRoot }, selector) {
  const isDone = () => shadowRoot.querySelector('dialog[open], .toggle[aria-expanded=true]');
  const done = new Promise((go) => {
    new MutationObserver(() => isDone() && go()).observe(shadowRoot, { subtree: true, childList: true, attributes: true }); // prettier-ignore
  });
  shadowRoot.querySelector(selector).click();
  await done;
}

export const acts = {
  unfold: [press, '.toggle'],
  cite: [press, 'button[value=cite]'],
  export: [press, 'button[value=export]'],
  chooseLanguage: [
    async (card) => {
      [...card.shadowRoot.querySelectorAll('[part=text-language]')].at(-1).click();
      await card.updateComplete;
    },
  ],
  reload: [(card) => card.reload()],
  focus: [({ shadowRoot }) => shadowRoot.querySelector('button').focus({ focusVisible: true })],
};

/** Those that leave a dialog open, which is the picture then. */
export const dialogs = ['cite', 'export'];
