/**
 * Associations: from the set of what users declare to linked definitions. Halves of a pair find each other, foreign keys get
 * their names, types and rules, junctions their keys. Uses {@code definition} only, and is a pure function.
 */
@NullMarked
package org.sequelize4j.association;

import org.jspecify.annotations.NullMarked;
