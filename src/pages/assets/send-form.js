// Sending a section's form to be saved, from its own page or from another one.
const PATIENCE = 20_000;
/** A browser sends no more than 64 KiB on behalf of a page that is gone. */
const MOST_WHEN_LEAVING = 60_000;

/**
 * The answer, or null where there was none or the server cannot answer at the moment. `isLeaving` lets the request
 * outlive its page; fields that are too long for that are not sent.
 */
export async function sendForm(path, fields, token, isLeaving = false) {
  const body = new URLSearchParams(fields);
  body.set('_csrf', token);
  if (isLeaving && String(body).length > MOST_WHEN_LEAVING) return null;
  try {
    const answer = await fetch(`${path}/draft`, {
      method: 'POST',
      body,
      redirect: 'error',
      keepalive: isLeaving,
      signal: AbortSignal.timeout(PATIENCE),
    });
    return answer.status >= 500 || answer.status === 429 ? null : answer;
  } catch {
    return null;
  }
}
