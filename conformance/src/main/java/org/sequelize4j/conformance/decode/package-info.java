/** From the words of a scenario to the words of the public API: values, conditions, includes, orders. */
@NullMarked
package org.sequelize4j.conformance.decode;

import org.jspecify.annotations.NullMarked;
