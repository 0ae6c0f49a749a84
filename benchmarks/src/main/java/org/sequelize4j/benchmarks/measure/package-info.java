/** The clock: how times and allocations are taken, and what becomes of them. */
@NullMarked
package org.sequelize4j.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
