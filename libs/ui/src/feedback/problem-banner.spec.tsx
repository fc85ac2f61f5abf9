import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { ProblemBanner } from './problem-banner.js';
import { Progress } from './progress.js';

describe('a problem banner', () => {
  it('is announced and carries the request to look for', () => {
    const html = renderToStaticMarkup(
      <ProblemBanner title="not saved" requestId={{ label: 'request', id: 'r-1' }}>
        <p>nothing is lost</p>
      </ProblemBanner>,
    );
    expect(html).toContain('role="alert"');
    expect(html).toContain('nothing is lost');
    expect(html).toContain('<code>r-1</code>');
  });
});

describe('a progress bar', () => {
  it('says how far the work is to those who do not see it', () => {
    const html = renderToStaticMarkup(<Progress label="re-grading" name="re-grading" done={3200} total={5000} />);
    expect(html).toContain('aria-valuenow="3200"');
    expect(html).toContain('width:64%');
  });

  it('is full when there is nothing to do', () => {
    expect(renderToStaticMarkup(<Progress label="" name="x" done={0} total={0} />)).toContain('width:100%');
  });
});
