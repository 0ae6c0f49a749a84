/** The deliberate differences from Sequelize: rules and entries. */
@NullMarked
package org.sequelize4j.conformance.difference;

import org.jspecify.annotations.NullMarked;
