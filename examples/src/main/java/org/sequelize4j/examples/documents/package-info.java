/**
 * Every snippet of the documents about associations, on the dynamic face: one class for each topic, one method for each
 * snippet. A method takes a Sequelize without models, and returns what the document promises, so that the tests assert what the
 * tour prints. The package {@code typed} has the same on the typed face.
 */
@NullMarked
package org.sequelize4j.examples.documents;

import org.jspecify.annotations.NullMarked;
