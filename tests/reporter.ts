import type { Reporter, TestModule } from 'vitest/node';

/** Prints as the very last line how many tests passed, failed and were skipped over all projects. */
export default class TallyReporter implements Reporter {
  #passed = 0;
  #failed = 0;
  #skipped = 0;

  onInit(): void {
    process.once('exit', (code) => {
      // A run can break off without a failed test: a browser that does not start, for example.
      const failed = this.#failed || Number(code !== 0);
      const skipped = this.#skipped > 0 ? `, ${this.#skipped} skipped` : '';
      process.stdout.write(`${this.#passed} passed, ${failed} failed${skipped}\n`);
    });
  }

  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    // A file that did not load, or a suite whose hook failed, holds no failed test; it counts as one.
    const suites = modules.flatMap((module) => [module, ...module.children.allSuites()]);
    const broken = suites.filter((suite) => suite.errors().length > 0).length;
    this.#passed = count('passed');
    this.#failed = count('failed') + broken + unhandledErrors.length;
    this.#skipped = count('skipped');
  }
}
