/** Two short tones at the end of a step, made by the browser itself: no file, and none before it is asked for. */

const TONES = [660, 880];
const LENGTH = 0.25;
const LOUDNESS = 0.2;

/** A sound that the reader turned on; a browser that has none, or refuses, stays silent. */
export class Sound {
  /** @type {AudioContext | null} */
  #context = null;

  get isOn() {
    return this.#context !== null;
  }

  /**
   * Only a press of the reader may turn it on.
   *
   * @param {boolean} on
   */
  turn(on) {
    void this.#context?.close();
    this.#context = on && "AudioContext" in window ? new AudioContext() : null;
  }

  ring() {
    const context = this.#context;
    if (!context) return;
    TONES.forEach((pitch, place) => {
      const tone = context.createOscillator();
      const volume = context.createGain();
      volume.gain.value = LOUDNESS;
      tone.frequency.value = pitch;
      tone.connect(volume).connect(context.destination);
      const start = context.currentTime + place * LENGTH;
      tone.start(start);
      tone.stop(start + LENGTH);
    });
  }
}
