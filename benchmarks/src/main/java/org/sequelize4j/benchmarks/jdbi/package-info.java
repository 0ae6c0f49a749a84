/** The workloads with JDBI: SQL by hand, row mappers, reducers. */
@NullMarked
package org.sequelize4j.benchmarks.jdbi;

import org.jspecify.annotations.NullMarked;
