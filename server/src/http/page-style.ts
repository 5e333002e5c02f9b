/** The style of all pages; follows the visitor's colours. */
export const PAGE_STYLE = `:root {
  color-scheme: light dark;
  font: 1.125rem/1.6 system-ui, sans-serif;
}
body {
  margin: 0;
  padding: 2rem 1rem;
}
main {
  max-inline-size: 34rem;
  margin-inline: auto;
}
button {
  font: inherit;
  font-weight: 700;
  min-block-size: 3.5rem;
  inline-size: 100%;
  padding: 0.75rem 1.5rem;
  border: 2px solid;
  border-radius: 0.5rem;
  cursor: pointer;
}
input {
  inline-size: 1.5rem;
  block-size: 1.5rem;
  vertical-align: middle;
}
button:focus-visible,
input:focus-visible {
  outline: 3px solid Highlight;
  outline-offset: 3px;
}
`;
