/** One word, or a path of them with filters. Anything else in such signs is what somebody wrote: "{{Citation needed}}". */
const LEFT_OVER =
  /^(?:\{\{\{? {0,3}[\w.$-]{1,80}(?: ?\| ?[\w.-]{1,40}){0,5} {0,3}\}?\}\}|\$\{ ?[\w.]{1,80} ?\}|<%=? ?[\w.]{1,80} ?%>|\{%[\w. -]{1,80}%\})$/;

/** Whether a text is nothing but a place that a template had to fill, and did not: "{{ title }}", "${title}", "<%= title %>". */
export const isLeftOver = (text: string): boolean => LEFT_OVER.test(text.trim());
