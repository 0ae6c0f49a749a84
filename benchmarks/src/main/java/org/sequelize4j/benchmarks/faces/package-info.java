/** The two faces of this library as contenders. */
@NullMarked
package org.sequelize4j.benchmarks.faces;

import org.jspecify.annotations.NullMarked;
