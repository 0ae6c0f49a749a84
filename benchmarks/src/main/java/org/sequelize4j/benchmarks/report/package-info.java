/** What was measured as tables, charts and the page that they stand on. */
@NullMarked
package org.sequelize4j.benchmarks.report;

import org.jspecify.annotations.NullMarked;
