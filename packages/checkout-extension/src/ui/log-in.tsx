import type { Context } from './context.ts';

/** Says that changes are for who is logged in, and leads there. */
export function LogIn({ page, say }: Pick<Context, 'page' | 'say'>) {
  const { logIn } = page;
  return (
    <s-stack gap="base">
      <s-paragraph>{say('page.logIn.detail')}</s-paragraph>
      {logIn && (
        <s-stack direction="inline">
          <s-button variant="secondary" onClick={() => void logIn()}>
            {say('page.logIn.button')}
          </s-button>
        </s-stack>
      )}
    </s-stack>
  );
}
