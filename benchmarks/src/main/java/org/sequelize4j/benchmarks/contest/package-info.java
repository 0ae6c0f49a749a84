/** The rules: ten workloads, what a contender does for each, and the comparison of the answers. */
@NullMarked
package org.sequelize4j.benchmarks.contest;

import org.jspecify.annotations.NullMarked;
