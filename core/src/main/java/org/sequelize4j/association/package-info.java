/** From the set of declared associations to resolved ones: pairing, foreign keys, junctions, rules and their refusal. */
@NullMarked
package org.sequelize4j.association;

import org.jspecify.annotations.NullMarked;
