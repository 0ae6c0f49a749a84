/** What models are: declarations as the user made them, and the immutable, validated definitions that all other stages read. */
@NullMarked
package org.sequelize4j.definition;

import org.jspecify.annotations.NullMarked;
