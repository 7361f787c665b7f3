// Swagger UI writes out every documented answer of an operation with its example, some screens of it, and draws them again at each step.
// Here an answer is a line until the reader opens it.
const FoldedAnswers = ({ React: { createElement, Fragment, useState } }) => ({
  wrapComponents: {
    response: Answer => function FoldableAnswer(props) {
      const [open, setOpen] = useState(false);
      const Markdown = props.getComponent('Markdown', true);
      const fold = createElement(
        'button',
        { type: 'button', className: 'btn', 'aria-expanded': open, onClick: () => setOpen(!open) },
        open ? 'Hide example and fields' : 'Show example and fields');
      return open
        ? createElement(
          Fragment,
          null,
          createElement(Answer, props),
          createElement('tr', null, createElement('td'), createElement('td', { colSpan: 2 }, fold)))
        : createElement(
          'tr',
          { className: `response ${props.className ?? ''}`, 'data-code': props.code },
          createElement('td', { className: 'response-col_status' }, props.code),
          createElement(
            'td',
            { className: 'response-col_description', colSpan: 2 },
            createElement(Markdown, { source: props.response.get('description') }),
            props.response.get('content') && fold));
    },
  },
});

// The page is set up when all has loaded, so before that its plugins are given with what makes it.
addEventListener('DOMContentLoaded', () => {
  const bundle = window.SwaggerUIBundle;
  window.SwaggerUIBundle = Object.assign(options => bundle({ ...options, plugins: [FoldedAnswers] }), bundle);
});
