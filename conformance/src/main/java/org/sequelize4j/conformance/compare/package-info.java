/** Compares what happened with what was recorded, with the tolerances of the oracle. */
@NullMarked
package org.sequelize4j.conformance.compare;

import org.jspecify.annotations.NullMarked;
