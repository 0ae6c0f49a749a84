/** The workloads by this library, its models written as interfaces. */
@NullMarked
package org.sequelize4j.benchmarks.faces.typed;

import org.jspecify.annotations.NullMarked;
