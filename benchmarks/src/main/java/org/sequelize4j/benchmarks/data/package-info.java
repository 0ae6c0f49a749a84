/** The tables that all contenders share, what stands in them, and plain records of their rows. */
@NullMarked
package org.sequelize4j.benchmarks.data;

import org.jspecify.annotations.NullMarked;
