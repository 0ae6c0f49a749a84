/** The workloads by hand, which all others are measured by. */
@NullMarked
package org.sequelize4j.benchmarks.jdbc;

import org.jspecify.annotations.NullMarked;
