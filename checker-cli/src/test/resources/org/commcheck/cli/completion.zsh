# Types lines into an interactive zsh, each with a tab behind it, and writes what they have become into a file.
# zsh -f completion.zsh SCRIPT ANSWERS LINE...
zmodload zsh/zpty
script=$1 answers=$2
shift 2
zpty z zsh -f -i
zpty -w z "PROMPT=; autoload -U compinit; compinit -u -D; source ${(q)script}; \
show() { print -r -- \$BUFFER >>${(q)answers}; BUFFER=; print -r -- SHO''WN }; zle -N show; \
bindkey '^I' complete-word; bindkey '^X' show; print -r -- SHO''WN"
zpty -r z output '*SHOWN*'
for line in "$@"; do
  zpty -w -n z "$line"$'\t\x18'
  zpty -r z output '*SHOWN*'
done
zpty -d z
